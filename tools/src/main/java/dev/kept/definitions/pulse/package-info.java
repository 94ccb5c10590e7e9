/** What may be shown of a pulse, as the example has it. */
package dev.kept.definitions.pulse;
