<?php
/**
 * The one way from what was asked for to the page, for block and shortcode.
 */

namespace ContactCost;

defined( 'ABSPATH' ) || exit;

/** @param array $wanted metric, lang, currency, and presets by input. */
function render( array $wanted, bool $in_block ): string {
	$id     = plain( $wanted['metric'] ?? '' );
	$metric = metric( $id );
	if ( null === $metric ) {
		return unknown_metric_note( $id, $in_block );
	}
	[ $attributes, $refused ] = element_attributes( $metric, $wanted );
	enqueue_script();
	// An element that is not yet defined is inline, and an inline box reserves no height.
	$attributes['style'] = "display:block;min-block-size:{$metric['reserve']}";
	$written             = '';
	foreach ( $attributes as $name => $value ) {
		$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	$snippet = snippet( look_up( $attributes['lang'] )['id'], $metric['id'] );
	return "<contact-cost-calculator{$written}>{$snippet}</contact-cost-calculator>" . refused_note( $refused );
}

/** On one line: where a theme or a page builder runs wpautop over it, there is nothing to break. */
function snippet( string $language, string $metric ): string {
	return (string) preg_replace( '/\s*\n\s*/', ' ', trim( read_file( "snippets/{$language}/{$metric}.html" ) ) );
}

// The snippet's typography is its language's own; wptexturize knows only that of the site.
add_filter( 'no_texturize_tags', fn( array $tags ): array => array( ...$tags, 'contact-cost-calculator' ) );
