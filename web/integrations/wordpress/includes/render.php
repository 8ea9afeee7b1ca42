<?php
/**
 * The one way from what was asked for to the page, for block and shortcode.
 */

namespace ContactCost;

defined( 'ABSPATH' ) || exit;

/**
 * In a box of its own: a browser that finds a shortcode amid a paragraph ends the paragraph at the box, and
 * else would end it at the snippet's first paragraph, which would then stand outside the element.
 *
 * @param array $wanted metric, lang, currency, and presets by input.
 */
function render( array $wanted, bool $in_block ): string {
	$id     = plain( $wanted['metric'] ?? '' );
	$metric = metric( $id );
	if ( null === $metric ) {
		return unknown_metric_note( $id, $in_block );
	}
	[ $attributes, $refused ] = element_attributes( $metric, $wanted );
	enqueue_assets();
	// An element that is not yet defined is inline, and an inline box reserves no height; and the margin of the
	// snippet's first paragraph must not be one of the page's own, for it goes when the calculator comes.
	$attributes['style'] = "display:flow-root;min-block-size:{$metric['reserve']}";
	$written             = '';
	foreach ( $attributes as $name => $value ) {
		$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	$snippet = snippet( look_up( $attributes['lang'] )['id'], $metric['id'] );
	$box     = $in_block ? get_block_wrapper_attributes() : 'class="contact-cost-calculator"';
	return "<div {$box}><contact-cost-calculator{$written}>{$snippet}</contact-cost-calculator>"
		. refused_note( $refused ) . '</div>';
}

/** On one line: where a theme or a page builder runs wpautop over it, there is nothing to break. */
function snippet( string $language, string $metric ): string {
	return (string) preg_replace( '/\s*\n\s*/', ' ', trim( read_file( "snippets/{$language}/{$metric}.html" ) ) );
}

// The snippet's typography is its language's own; wptexturize knows only that of the site.
add_filter( 'no_texturize_tags', fn( array $tags ): array => array( ...$tags, 'contact-cost-calculator' ) );
