/** How findings and steps of the levy are put into words. */
package anye.rules.web;
