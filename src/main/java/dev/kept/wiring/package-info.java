/**
 * What is imported from the host, and how it all fits together: the host's clock, zone, language and rules behind the
 * core's ports, in a form that both products share.
 */
package dev.kept.wiring;
