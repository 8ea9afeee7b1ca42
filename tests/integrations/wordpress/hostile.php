<?php
// hostile.php WORDPRESS: what the plugin writes of wishes that WordPress would have cleaned before, for a visitor
// and for an editor: another plugin, an import or an owner may save them all the same.
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require "{$argv[1]}/wp-load.php";

$evil   = '"><script>window.evil=1</script><p onclick=\'evil=1\' title="';
$wishes = array(
	array( 'metric' => $evil ),
	array( 'metric' => array( $evil ) ),
	array( 'metric' => "../../../wp-config.php\0" ),
	array(
		'metric'   => 'cost-per-contact',
		'lang'     => $evil,
		'currency' => $evil,
		'style'    => $evil,
		'presets'  => array(
			$evil        => '1',
			'onclick'    => 'evil=1',
			'style'      => 'color:red',
			'contacts'   => $evil,
			'total-cost' => "1\n",
			'calls'      => array( $evil ),
			'wages'      => '1e3',
			'benefits'   => '0x10',
			'taxes'      => '007',
			'training'   => str_repeat( '9', 99 ),
			'rent'       => "1\nonclick=evil",
		),
	),
);

$written = array();
foreach ( array( 'visitor' => 0, 'editor' => get_user_by( 'login', 'editor' )->ID ) as $who => $user ) {
	wp_set_current_user( $user );
	$written[ $who ] = implode( array_map( fn( array $wish ): string => ContactCost\render( $wish, false ), $wishes ) );
}
echo wp_json_encode( $written );
