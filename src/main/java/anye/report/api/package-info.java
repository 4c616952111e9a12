/** Sheets and papers of this room over HTTP: an office's own, and everybody's. */
package anye.report.api;
