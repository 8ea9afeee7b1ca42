<?php
// install.php WORDPRESS ARCHIVE: what its own installer does, then the plugin from its archive, and who writes.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = '127.0.0.1';
[ , $files, $archive ] = $argv;

// Before WordPress is loaded, which wants it to be there.
$settings = (string) file_get_contents( "{$files}/wp-config.php" );
preg_match( "/'DB_HOST', 'localhost:(.*)'/", $settings, $found );
( new mysqli( 'localhost', 'root', '', '', 0, $found[1] ) )->query( 'CREATE DATABASE wordpress' );

require "{$files}/wp-load.php";
require ABSPATH . 'wp-admin/includes/admin.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
require ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';

wp_install( 'Glossary', 'owner', 'owner@example.org', false, '', 'owner' );
delete_option( 'WPLANG' ); // so that the one in the settings counts, whose translation is not there
update_option( 'show_avatars', 0 ); // they are another server's

$upgrader  = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
$installed = $upgrader->install( $archive );
if ( true !== $installed ) {
	throw new Exception( 'not installed: ' . wp_json_encode( $installed ) . wp_json_encode( $upgrader->skin->get_upgrade_messages() ) );
}
$activated = activate_plugin( 'contact-cost-calculator/contact-cost-calculator.php' );
if ( is_wp_error( $activated ) ) {
	throw new Exception( $activated->get_error_message() );
}

$editor = wp_insert_user(
	array(
		'user_login' => 'editor',
		'user_pass'  => 'editor',
		'user_email' => 'editor@example.org',
		'role'       => 'editor',
		'locale'     => 'fr_FR',
	)
);
if ( user_can( $editor, 'unfiltered_html' ) ) {
	throw new Exception( 'the editor may write anything, so nothing here would show what the plugin is for' );
}
// No tour of the editor in the way.
$seen = array( 'welcomeGuide' => false );
update_user_meta( $editor, $wpdb->get_blog_prefix() . 'persisted_preferences', array( 'core/edit-post' => $seen, 'core' => $seen ) );
