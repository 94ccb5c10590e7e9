/** The administration page that lists what administrators did. */
package dev.kept.web.admin.audit;
