/** How Kept's jobs come into a product's scheduler and out of it again. Each runs on one node of the cluster at a time. */
package dev.kept.job;
