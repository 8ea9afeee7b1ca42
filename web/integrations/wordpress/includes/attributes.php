<?php
/**
 * What was asked for, down to what the element may be given. Whoever wrote it may be an attacker.
 */

namespace ContactCost;

defined( 'ABSPATH' ) || exit;

// Also read by the editor, so it holds for PHP and JavaScript alike.
const DECIMAL  = '^-?(0|[1-9][0-9]{0,29})(\.[0-9]{1,18})?$';
const CURRENCY = '/^[A-Z]{3}$/D';

/** Pasted from a text program, a value comes with its typographic quotes. */
function plain( mixed $value ): string {
	return is_scalar( $value ) ? (string) preg_replace( '/^[\s"\'“”„‟″‘’«»]+|[\s"\'“”„‟″‘’«»]+$/u', '', (string) $value ) : '';
}

function is_decimal( string $value ): bool {
	return 1 === preg_match( '/' . DECIMAL . '/D', $value );
}

/**
 * The element's attributes, and the names of what was asked for in vain.
 *
 * @return array{0: array<string, string>, 1: string[]}
 */
function element_attributes( array $metric, array $wanted ): array {
	$attributes = array( 'metric' => $metric['id'] );
	$refused    = array();

	$tag      = plain( $wanted['lang'] ?? '' );
	$language = look_up( $tag );
	if ( '' !== $tag && ! $language ) {
		$refused[] = 'lang';
	}
	$language         ??= page_language();
	$attributes['lang'] = $language['tag'];
	if ( isset( $language['dir'] ) ) {
		$attributes['dir'] = $language['dir'];
	}

	$currency = strtoupper( plain( $wanted['currency'] ?? '' ) );
	if ( preg_match( CURRENCY, $currency ) ) {
		$attributes['currency'] = $currency;
	} elseif ( '' !== $currency ) {
		$refused[] = 'currency';
	}

	$inputs = array_column( $metric['inputs'], 'id' );
	foreach ( $wanted['presets'] ?? array() as $id => $value ) {
		$value = plain( $value );
		if ( ! in_array( $id, $inputs, true ) || ! is_decimal( $value ) ) {
			$refused[] = is_int( $id ) ? $value : $id; // a shortcode's word without a name
		} else {
			$attributes[ $id ] = $value;
		}
	}
	return array( $attributes, $refused );
}
