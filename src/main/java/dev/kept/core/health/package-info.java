/** How Kept is doing: what runs by itself, what waits, and what an administrator should do about it. */
package dev.kept.core.health;
