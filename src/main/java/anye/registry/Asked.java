package anye.registry;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.ResidentNumber;

/** What one department is asked: about a person, at an employer, in a year; what does not matter to it is null. */
record Asked(Department department, ResidentNumber person, CreditCode employer, BusinessYear year) {
}
