using AmaRulebook.Content;
using AmaRulebook.Projects;

namespace AmaRulebook.Records.Exporting;

/// <summary>The project itself, with 「プロジェクトのこと」.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">Its number in the city's register.</param>
/// <param name="Name">Its name.</param>
/// <param name="Purpose">目的; what is not written yet is empty.</param>
/// <param name="Forms">協働の形; empty while it is 未定.</param>
/// <param name="Department">担当課.</param>
/// <param name="Period">期間.</param>
/// <param name="Place">場所.</param>
/// <param name="Contact">連絡先.</param>
/// <param name="FoundedAt">When it was founded.</param>
/// <param name="NextMeeting">次に会う日, or null; one that is past stays until another is set.</param>
/// <param name="Ending">How it ended, or null.</param>
public sealed record ExportedProject(
    Guid Id,
    int Number,
    string Name,
    string Purpose,
    IReadOnlyList<ExportedForm> Forms,
    string Department,
    string Period,
    string Place,
    string Contact,
    DateTimeOffset FoundedAt,
    ExportedMeeting? NextMeeting,
    ExportedEnding? Ending)
{
    internal static ExportedProject Of(Project project, Rulebook book)
    {
        var about = project.AboutText;
        return new ExportedProject(
            project.Id,
            project.Number,
            project.Name,
            about.Purpose,
            [.. about.FormIds.Select(id => new ExportedForm(id, book.FindForm(id)?.Name ?? id))],
            about.Department,
            about.Period,
            about.Place,
            about.Contact,
            project.FoundedAt,
            project.Meeting is { } meeting ? new ExportedMeeting(meeting.StartsAt, meeting.EndsAt, meeting.Place, meeting.Note) : null,
            project.Ending is { } ending
                ? new ExportedEnding(ending.Kind, ending.Kind.Title(), ending.Reason, project.NameOf(ending.EndedBy), ending.EndedAt)
                : null);
    }
}

/// <summary>A form of collaboration by its id in the rulebook and its name.</summary>
public sealed record ExportedForm(string Id, string Title);

/// <summary>次に会う日.</summary>
public sealed record ExportedMeeting(DateTimeOffset StartsAt, DateTimeOffset? EndsAt, string Place, string Note);

/// <summary>How a project ended.</summary>
public sealed record ExportedEnding(EndingKind Kind, string Words, string Reason, string EndedBy, DateTimeOffset EndedAt);

/// <summary>団体, with those who take part for it.</summary>
/// <param name="Id">Its id; sessions name parties by it.</param>
/// <param name="Name">団体名.</param>
/// <param name="Kind">立場.</param>
/// <param name="KindWords">立場 as on screen.</param>
/// <param name="LeftAt">When it left the project, or null.</param>
/// <param name="People">Those who take part for it.</param>
public sealed record ExportedParty(
    Guid Id, string Name, PartyKind Kind, string KindWords, DateTimeOffset? LeftAt, IReadOnlyList<ExportedPerson> People)
{
    internal static ExportedParty Of(Project project, Party party) => new(
        party.Id,
        party.Name,
        party.Kind,
        party.Kind.Title(),
        party.LeftAt,
        [.. project.MembersOf(party.Id).Select(person => new ExportedPerson(person.Name, person.Id == project.FacilitatorId))]);
}

/// <summary>参加者.</summary>
public sealed record ExportedPerson(string Name, bool IsFacilitator);
