<?php
/**
 * Which of the calculator's languages a tag gets: BCP 47 lookup, then English. As in the calculator itself, a
 * region stays on the tag, because figures are written by it.
 */

namespace ContactCost;

defined( 'ABSPATH' ) || exit;

const LANGUAGE_TAG = '/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/iD';

/** Its facts and its tag, or null when the calculator does not speak it. */
function look_up( string $tag ): ?array {
	$tag = str_replace( '_', '-', $tag );
	if ( ! preg_match( LANGUAGE_TAG, $tag ) ) {
		return null;
	}
	$languages = array_column( facts()['languages'], null, 'id' );
	$subtags   = explode( '-', strtolower( $tag ) );
	while ( $subtags ) {
		$id = implode( '-', $subtags );
		if ( isset( $languages[ $id ] ) ) {
			return array( 'tag' => $tag ) + $languages[ $id ];
		}
		array_pop( $subtags );
	}
	return null;
}

function english(): array {
	return array( 'tag' => 'en' ) + array_column( facts()['languages'], null, 'id' )['en'];
}

/** Of the page that visitors read, which is not that of whoever edits it. */
function page_language(): array {
	return look_up( get_locale() ) ?? english();
}

function user_language(): array {
	return look_up( get_user_locale() ) ?? english();
}
