/**
 * What both ends of the application link speak, as JSON, in both directions.
 *
 * <p>A shape is a record, said once for the one who writes and the one who reads. Reading trusts nobody: what has not
 * its shape is refused with the name of the member. A newer side may write members and codes that are unknown here;
 * they are passed over.
 */
package dev.kept.link;
