/**
 * What the REST resources share: their services, the checks of what comes in, and the replies that go out.
 *
 * <p>A resource checks the form of a request, asks the core and shapes its answer. It decides neither who may do
 * something nor what is possible: the core refuses, and {@code Replies} gives each refusal its status.
 */
package dev.kept.rest;
