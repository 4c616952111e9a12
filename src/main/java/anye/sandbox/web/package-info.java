/** The pretend portal, departments and tax bureau as others see them: pages and addresses. */
package anye.sandbox.web;
