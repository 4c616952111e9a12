/** The pretend departments: each answers as a real one would, has nothing where it has nothing, and sometimes does not answer. */
package anye.sandbox.departments;
