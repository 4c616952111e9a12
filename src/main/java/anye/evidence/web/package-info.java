/** How pages hand files to the intake. */
package anye.evidence.web;
