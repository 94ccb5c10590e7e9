/** Spaces and pages, who may see and change them; knows neither HTML nor the product's API. */
package dev.kept.sandbox.confluence.state;
