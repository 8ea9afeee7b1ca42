<?php
/**
 * [contact_cost metric="cost-per-contact" lang="lv" currency="EUR" total-cost="71600" contacts="10000"]
 */

namespace ContactCost;

defined( 'ABSPATH' ) || exit;

function render_shortcode( array|string $attributes ): string {
	$attributes = (array) $attributes;
	$own        = array( 'metric', 'lang', 'currency' );
	$wanted     = array_intersect_key( $attributes, array_flip( $own ) );
	$presets    = array_diff_key( $attributes, $wanted );
	return render( array( 'presets' => $presets ) + $wanted, false );
}

add_shortcode( 'contact_cost', __NAMESPACE__ . '\render_shortcode' );
