/** What is there and what is missing before something is promised: a hint to whoever promises, in no figure. */
package dev.kept.core.readiness;
