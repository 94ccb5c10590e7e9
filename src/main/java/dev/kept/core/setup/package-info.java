/** What is not set up yet: rules that make a list of facts about an installation, for its administrators. */
package dev.kept.core.setup;
