/** What the products make of the plugin's descriptor, and a jar in which it is made already. */
package dev.kept.tools.plugin;
