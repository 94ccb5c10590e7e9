/** The front door: what a person may ask and do, in either product. */
package dev.kept.core.partnership;
