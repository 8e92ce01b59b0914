using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.People;

/// <summary>All that a page shows of who takes part, to be compared by value. One who waits sees of it only the own waiting.</summary>
public static class PeopleShown
{
    public static object Of(Project project, Participant viewer) => viewer.IsAdmitted
        ? new
        {
            Parties = project.Parties.Select(party => new { party.Id, party.IsPresent }),
            People = project.Participants.Select(person => new { person.Id, person.IsActive, person.IsAdmitted }),
            project.FacilitatorId,
            project.FacilitatorSince,
            Link = project.JoinLink.Hash,
            Code = project.JoinCode?.Hash,
            Entrance = viewer.Entrance.Hash,
        }
        : new { viewer.IsAdmitted };
}
