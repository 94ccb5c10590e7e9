/** Whether a text says what it means to somebody from the other side: a hint to whoever writes it, in no score. */
package dev.kept.core.plain;
