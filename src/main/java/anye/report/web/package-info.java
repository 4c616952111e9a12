/** Pages of supervision, and the two that are everybody's. */
package anye.report.web;
