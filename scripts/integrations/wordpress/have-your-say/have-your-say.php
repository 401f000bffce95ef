<?php
/**
 * Plugin Name: Have Your Say
 * Description: Feedback, consultations, panel sign-up and "You said, we did", as a shortcode and a block.
 * Version: 0.1.0
 * Requires at least: 6.3
 * Requires PHP: 7.4
 * License: MIT
 */

namespace HaveYourSay;

if (!defined('ABSPATH')) {
    exit;
}

const VERSION = '0.1.0';
const ELEMENTS = ['hys-feedback', 'hys-banner', 'hys-panel-sign-up', 'hys-you-said-we-did'];

// What somebody who may write a page may choose. Addresses and words are the site's, in its settings: a page's author with
// few rights must not be able to send other people's answers elsewhere.
const ALLOWED = ['preset', 'heading-level', 'locale', 'reading', 'audience', 'region', 'limit', 'render'];

/** The page-wide settings: the option, or what a theme makes of it. */
function settings(): array
{
    $option = get_option('have_your_say_settings', []);
    $settings = is_string($option) ? json_decode($option, true) : $option;
    $settings = apply_filters('have_your_say_settings', is_array($settings) ? $settings : []);
    return is_array($settings) ? $settings : [];
}

/** One element with its fallback, as HTML that is safe to print. */
function element(string $tag, array $attributes, string $href, string $text): string
{
    if (!in_array($tag, ELEMENTS, true)) {
        return '';
    }
    wp_enqueue_script('have-your-say');
    $html = '<' . $tag;
    foreach (ALLOWED as $name) {
        if (isset($attributes[$name]) && is_scalar($attributes[$name]) && (string) $attributes[$name] !== '') {
            $html .= ' ' . $name . '="' . esc_attr((string) $attributes[$name]) . '"';
        }
    }
    $link = $href === '' ? '' : '<a href="' . esc_url($href) . '">' . esc_html($text === '' ? $href : $text) . '</a>';
    return $html . '>' . $link . '</' . $tag . '>';
}

/** [hys-feedback preset="ward-7" href="/feedback" text="Tell us"] */
function shortcode($attributes, $content, string $tag): string
{
    $attributes = is_array($attributes) ? $attributes : [];
    return element($tag, $attributes, (string) ($attributes['href'] ?? ''), (string) ($attributes['text'] ?? ''));
}

/** The block's HTML, made for each view, so that a page keeps nothing of ours when the plugin goes. */
function block(array $attributes): string
{
    $tag = (string) ($attributes['element'] ?? 'hys-feedback');
    return element($tag, $attributes, (string) ($attributes['href'] ?? ''), (string) ($attributes['text'] ?? ''));
}

add_action('init', function () {
    wp_register_script('have-your-say', plugins_url('have-your-say.min.js', __FILE__), [], VERSION, ['strategy' => 'defer']);
    foreach (ELEMENTS as $tag) {
        add_shortcode($tag, __NAMESPACE__ . '\shortcode');
    }
    register_block_type(__DIR__, ['render_callback' => __NAMESPACE__ . '\block']);
});

// The script is only ever the one that came with the plugin.
add_filter('script_loader_tag', function ($tag, $handle) {
    if ($handle !== 'have-your-say') {
        return $tag;
    }
    $hashes = json_decode((string) file_get_contents(__DIR__ . '/hashes.json'), true);
    $hash = (string) ($hashes['have-your-say.min.js'] ?? '');
    return str_replace(' src=', ' integrity="' . esc_attr($hash) . '" crossorigin="anonymous" src=', $tag);
}, 10, 2);

// Data, not a script. "<" and "&" are written as numbers, so that no setting can end the block.
add_action('wp_head', function () {
    $settings = settings();
    if ($settings !== []) {
        $json = wp_json_encode($settings, JSON_HEX_TAG | JSON_HEX_AMP);
        echo '<script type="application/json" data-hys-config>' . $json . "</script>\n";
    }
});
