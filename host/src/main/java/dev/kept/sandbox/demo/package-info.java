/** A made-up company's year, played into both hosts over their own REST resources, so that nothing is faked. */
package dev.kept.sandbox.demo;
