<?php
/**
 * The block. A post keeps its attributes alone, in a comment that WordPress lets every author write.
 */

namespace ContactCost;

defined( 'ABSPATH' ) || exit;

function render_block( array $attributes ): string {
	return render( $attributes, true );
}

function register_block(): void {
	register_block_type(
		plugin_dir_path( FILE ),
		array(
			'title'           => text( 'block-title' ),
			'description'     => text( 'block-description' ),
			'render_callback' => __NAMESPACE__ . '\render_block',
		)
	);
}

/** What the editor's controls offer, in the language of whoever edits. */
function editor_facts(): array {
	$language = user_language()['id'];
	$labels   = labels();
	$metrics  = array_map(
		fn( array $metric ): array => array(
			'id'     => $metric['id'],
			'topic'  => $metric['topic'],
			'title'  => $metric['title'][ $language ],
			'inputs' => array_map(
				fn( array $input ): array => array(
					'id'    => $input['id'],
					'label' => $labels['inputs'][ $input['id'] ],
				),
				$metric['inputs']
			),
		),
		facts()['metrics']
	);
	$topics = array_map(
		fn( string $id ): array => array(
			'id'    => $id,
			'title' => $labels['topics'][ $id ],
		),
		facts()['topics']
	);
	return array(
		'metrics'      => $metrics,
		'topics'       => $topics,
		'languages'    => facts()['languages'],
		'currencies'   => facts()['currencies'],
		'pageLanguage' => page_language()['name'],
		'decimal'      => DECIMAL,
		'strings'      => strings(),
	);
}

function give_facts_to_editor(): void {
	$facts = wp_json_encode( editor_facts(), JSON_HEX_TAG | JSON_HEX_AMP );
	wp_add_inline_script(
		generate_block_asset_handle( 'contact-cost/calculator', 'editorScript' ),
		"window.contactCostCalculator = {$facts};",
		'before'
	);
}

add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\give_facts_to_editor' );
