<?php
/**
 * What the plugin says to those who edit, in their language. Visitors read the calculator's own texts.
 */

namespace ContactCost;

defined( 'ABSPATH' ) || exit;

function strings(): array {
	return read_json( 'languages/' . user_language()['id'] . '.json' );
}

function text( string $key, string ...$arguments ): string {
	return vsprintf( strings()[ $key ], $arguments );
}

/** What the calculator calls its topics and inputs. */
function labels(): array {
	return read_json( 'labels/' . user_language()['id'] . '.json' );
}
