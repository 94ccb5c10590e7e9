/** The product's REST resources in the product's shapes. */
package dev.kept.sandbox.confluence.rest;
