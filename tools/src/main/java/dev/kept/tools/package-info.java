/** Command line tools that show what the core computes, without any host. */
package dev.kept.tools;
