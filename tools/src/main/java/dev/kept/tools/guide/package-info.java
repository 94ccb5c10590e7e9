/** Makes pages of the guides: the build calls it before the jar is made. */
package dev.kept.tools.guide;
