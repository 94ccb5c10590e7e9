/** Goals' pages as the wiki found them: there, open to both sides, reviewed. Nothing of what stands on them. */
package dev.kept.core.goal.page;
