/**
 * Pictures of figures and dates, drawn from one description for every place where they are read: as SVG in a browser, and as table
 * cells in documents, whose programs show no SVG. Nothing is said by colour alone: looks differ in their pattern, numbers
 * stand in the picture, and a table or a sentence says the same to those who see no picture.
 */
package dev.kept.web.chart;
