using System.Text;
using AmaRulebook.Checklists;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Records.Exporting;

/// <summary>Every moment is told twice, with different answers of the party that is covered: no file may tell them apart.</summary>
public class CoveredExportTests
{
    private static readonly (AnswerKind Kind, string Note)[] Twice =
        [(AnswerKind.Yes, "ひみつの理由"), (AnswerKind.NotApplicable, "まったくちがう、ずっと長いひみつの理由")];

    private static readonly Dictionary<string, Func<(AnswerKind, string), (ASession Story, string Viewer)>> Moments = new()
    {
        ["they answer"] = covered => (Of(City, covered, ASession.OfTwo()), Green),
        ["all have handed in"] = covered => (Of(City, covered, ASession.OfTwo().HandsIn(Green)).HandsIn(City), Green),
        ["opened early, theirs still covered"] = covered => (Of(School, covered, OfThree().HandsIn(Green).HandsIn(City)).Opens(Green), City),
        ["opened early, the viewer's still covered"] = covered => (Of(City, covered, OfThree().HandsIn(Green)).HandsIn(City).Opens(Green), School),
        ["they came late"] = covered => (Of(School, covered, ASession.Opened().JoinedBy(School)), Green),
        ["the next time"] = covered => (Of(City, covered, ASession.Completed().Next().HandsIn(Green)).HandsIn(City), Green),
    };

    public static TheoryData<string> Names() => new(Moments.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_that_is_covered_is_in_any_file(string moment)
    {
        var (one, other) = (Export(Moments[moment](Twice[0])), Export(Moments[moment](Twice[1])));

        Assert.DoesNotContain("ひみつ", Files.All(one), StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetString(CsvFile.Of(one)), Encoding.UTF8.GetString(CsvFile.Of(other)));
    }

    [Fact]
    public void Once_it_is_open_it_is_in_every_file()
    {
        var export = Export((Of(City, Twice[0], ASession.OfTwo()).HandsIn(City).HandsIn(Green).Opens(Green), Green));

        Assert.Contains("ひみつの理由", Encoding.UTF8.GetString(JsonFile.Of(export)), StringComparison.Ordinal);
        Assert.Contains("ひみつの理由", Encoding.UTF8.GetString(CsvFile.Of(export)), StringComparison.Ordinal);
        Assert.Contains("ひみつの理由", Files.Source(WorkbookFile.Of(ExportTables.Of(export))), StringComparison.Ordinal);
    }

    private static ASession OfThree() => ASession.Of(With(Green).AndWith(City).AndWith(School));

    private static ASession Of(string party, (AnswerKind Kind, string Note) covered, ASession story) =>
        story.Answers(party, 3, covered.Kind, covered.Note, covered.Note);

    private static ProjectExport Export((ASession Story, string Viewer) told)
    {
        var state = told.Story.State;
        var begun = state.Sessions.Select(session => (Guid?)session.Id).ToList();
        var numbers = state.Sessions.ToDictionary(session => session.Id, session => RecordNumber.Of(state.Project, session, begun));
        return ProjectExport.Of(state, told.Story.By(told.Viewer), numbers, [], RealBook.Current, told.Story.Now);
    }
}
