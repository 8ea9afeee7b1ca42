<?php
// unbroken.php WORDPRESS: every snippet, by block and shortcode, through all that WordPress does to content.
// Prints how many came out as they are, which did not, and pages where wpautop ran over a finished calculator.
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require "{$argv[1]}/wp-load.php";

$content = fn( string $text ): string => apply_filters( 'the_content', $text );
$ways    = array(
	'block'              => fn( string $m, string $l ) => $content( "<!-- wp:contact-cost/calculator {\"metric\":\"{$m}\",\"lang\":\"{$l}\"} /-->" ),
	'shortcode block'    => fn( string $m, string $l ) => $content( "<!-- wp:shortcode -->\n[contact_cost metric=\"{$m}\" lang=\"{$l}\"]\n<!-- /wp:shortcode -->" ),
	'shortcode in texts' => fn( string $m, string $l ) => $content( "Before\n\n[contact_cost metric=\"{$m}\" lang=\"{$l}\"]\n\nAfter" ),
);

$same    = 0;
$changed = array();
$autop   = array();
foreach ( ContactCost\facts()['languages'] as [ 'id' => $l ] ) {
	foreach ( ContactCost\facts()['metrics'] as [ 'id' => $m ] ) {
		$snippet = ContactCost\snippet( $l, $m );
		foreach ( $ways as $way => $filtered ) {
			if ( '' !== $snippet && str_contains( $filtered( $m, $l ), ">{$snippet}</contact-cost-calculator>" ) ) {
				++$same;
			} else {
				$changed[] = "{$way}: {$l}/{$m}";
			}
		}
		$page    = wpautop( "Before\n\n" . do_shortcode( "[contact_cost metric={$m} lang={$l}]" ) . "\n\nAfter" );
		$autop[] = compact( 'snippet', 'page' );
	}
}
// No snippet of today has what WordPress would set otherwise.
$plain = '<contact-cost-calculator><p>"1" -- 2x3...</p></contact-cost-calculator>';
if ( wptexturize( $plain ) !== $plain ) {
	$changed[] = wptexturize( $plain );
}
echo wp_json_encode( compact( 'same', 'changed', 'autop' ) );
