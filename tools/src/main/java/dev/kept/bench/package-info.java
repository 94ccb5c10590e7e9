/** {@code ./bench}: what storing, reading and rebuilding cost, as ratios that hold on any machine. Never in the jar. */
package dev.kept.bench;
