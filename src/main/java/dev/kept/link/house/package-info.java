/** What administrators settle and look after, as JSON: rules, settings, goals, health. */
package dev.kept.link.house;
