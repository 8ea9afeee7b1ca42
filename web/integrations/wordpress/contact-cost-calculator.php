<?php
/**
 * Plugin Name:       Contact Cost Calculator
 * Description:       A block and a shortcode: what a contact, a call or an agent's hour costs, computed on the page with its steps.
 * Version:           __VERSION__
 * Requires at least: 6.1
 * Requires PHP:      8.2
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       contact-cost-calculator
 */

namespace ContactCost;

defined( 'ABSPATH' ) || exit;

const VERSION = '__VERSION__';
const FILE    = __FILE__;

require __DIR__ . '/includes/facts.php';
require __DIR__ . '/includes/language.php';
require __DIR__ . '/includes/strings.php';
require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/notes.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
