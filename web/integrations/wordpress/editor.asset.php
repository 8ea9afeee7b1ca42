<?php
defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array(
		'wp-block-editor',
		'wp-blocks',
		'wp-components',
		'wp-element',
		'wp-server-side-render',
	),
	'version'      => '__VERSION__',
);
