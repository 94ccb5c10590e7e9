/** Who administered what, with what stood there before and afterwards. */
package dev.kept.core.audit;
