/**
 * The product-neutral part of the sandbox: what a Jira-like and a Confluence-like host share. This package is the
 * contract between the kernel and the products; the packages below it are the kernel's own.
 */
package dev.kept.sandbox.host;
