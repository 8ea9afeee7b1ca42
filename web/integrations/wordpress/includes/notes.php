<?php
/**
 * What only those see who can mend it. A visitor's page has a calculator or nothing.
 */

namespace ContactCost;

defined( 'ABSPATH' ) || exit;

function note( string $text ): string {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$style = 'border-inline-start:4px solid #dba617;padding:.5em .75em;box-sizing:border-box;background:#fff8e5;color:#1e1e1e;font-size:.875rem';
	return sprintf(
		'<p style="%s" lang="%s"><strong>%s</strong> %s</p>',
		esc_attr( $style ),
		esc_attr( user_language()['id'] ),
		esc_html( $text ),
		esc_html( text( 'only-editors' ) )
	);
}

function unknown_metric_note( string $id, bool $in_block ): string {
	$ids = implode( ', ', array_column( facts()['metrics'], 'id' ) );
	return note( $in_block ? text( 'unknown-in-block', $id ) : text( 'unknown-in-shortcode', $id, $ids ) );
}

/** @param string[] $refused */
function refused_note( array $refused ): string {
	return $refused ? note( text( 'left-out', implode( ', ', $refused ) ) ) : '';
}
