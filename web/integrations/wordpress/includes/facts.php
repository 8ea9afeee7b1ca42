<?php
/**
 * What the build says of the metrics. Nothing is kept in the database: an update brings new files, and that is all.
 */

namespace ContactCost;

defined( 'ABSPATH' ) || exit;

function read_json( string $file ): array {
	static $read = array();
	$read[ $file ] ??= json_decode( read_file( $file ), true, 64, JSON_THROW_ON_ERROR );
	return $read[ $file ];
}

function read_file( string $file ): string {
	return (string) file_get_contents( plugin_dir_path( FILE ) . $file );
}

/** languages, currencies, topics and metrics. */
function facts(): array {
	return read_json( 'metrics.json' );
}

function metric( string $id ): ?array {
	foreach ( facts()['metrics'] as $metric ) {
		if ( $metric['id'] === $id ) {
			return $metric;
		}
	}
	return null;
}
