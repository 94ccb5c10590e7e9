/** The pages people see. */
package dev.kept.sandbox.confluence.page;
