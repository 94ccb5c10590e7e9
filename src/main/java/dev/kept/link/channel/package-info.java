/** Signs what the two ends of the channel say to each other, and checks it. */
package dev.kept.link.channel;
