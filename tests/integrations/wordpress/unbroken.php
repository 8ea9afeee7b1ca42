<?php
// unbroken.php WORDPRESS: every snippet, by block and shortcode, through everything that WordPress does to content.
// Prints how many there were and which came out changed.
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require "{$argv[1]}/wp-load.php";

$ways = array(
	'block'                => fn( string $m, string $l ) => apply_filters( 'the_content', "<!-- wp:contact-cost/calculator {\"metric\":\"{$m}\",\"lang\":\"{$l}\"} /-->" ),
	'shortcode block'      => fn( string $m, string $l ) => apply_filters( 'the_content', "<!-- wp:shortcode -->\n[contact_cost metric=\"{$m}\" lang=\"{$l}\"]\n<!-- /wp:shortcode -->" ),
	'shortcode in a text'  => fn( string $m, string $l ) => apply_filters( 'the_content', "Before\n\n[contact_cost metric=\"{$m}\" lang=\"{$l}\"]\n\nAfter" ),
	'wpautop comes after'  => fn( string $m, string $l ) => wpautop( "Before\n\n" . do_shortcode( "[contact_cost metric={$m} lang={$l}]" ) . "\n\nAfter" ),
);

$count   = 0;
$changed = array();
foreach ( ContactCost\facts()['languages'] as $language ) {
	foreach ( ContactCost\facts()['metrics'] as $metric ) {
		$snippet = ContactCost\snippet( $language['id'], $metric['id'] );
		foreach ( $ways as $way => $filtered ) {
			++$count;
			if ( '' === $snippet || ! str_contains( $filtered( $metric['id'], $language['id'] ), ">{$snippet}</contact-cost-calculator>" ) ) {
				$changed[] = "{$way}: {$language['id']}/{$metric['id']}";
			}
		}
	}
}
echo wp_json_encode( compact( 'count', 'changed' ) );
