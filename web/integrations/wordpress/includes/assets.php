<?php
/**
 * The calculator's script and the snippet's style, from the plugin's own folder, on pages that have a calculator.
 *
 * The script's folder carries the version, and not only its address a query: the module asks for its other files beside
 * itself, and a browser must not mix those of two versions.
 */

namespace ContactCost;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'contact-cost-calculator';

function enqueue_assets(): void {
	wp_enqueue_style( generate_block_asset_handle( 'contact-cost/calculator', 'style' ) ); // a shortcode's too
	$address = plugins_url( 'assets/' . VERSION . '/define.js', FILE );
	if ( function_exists( 'wp_enqueue_script_module' ) ) { // WordPress 6.5
		wp_enqueue_script_module( HANDLE, $address, array(), null );
	} else {
		wp_enqueue_script( HANDLE, $address, array(), null, true );
	}
}

add_filter(
	'script_loader_tag',
	fn( string $tag, string $handle, string $address ): string => HANDLE === $handle
		? wp_get_script_tag(
			array(
				'type' => 'module',
				'src'  => $address,
				'id'   => HANDLE . '-js',
			)
		)
		: $tag,
	10,
	3
);
