using AmaRulebook.Projects;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists;

public class BeginningTests
{
    [Fact]
    public void The_first_session_of_a_stage_is_the_first_time() => Assert.Equal(1, ASession.OfTwo().Session.Number);

    [Fact]
    public void One_party_alone_may_begin() => Assert.Equal(new SessionBegun("planning", 1, SessionMode.Apart, RealBook.Current.Revision), ASession.Of(With(Green)).Last);

    [Fact]
    public void A_second_open_session_of_a_stage_is_refused()
    {
        var story = ASession.OfTwo();

        var (session, refusal) = Begin(story, SessionMode.Apart);

        Assert.Equal((null, RefusalKind.Closed), (session, refusal!.Kind));
    }

    [Fact]
    public void A_session_that_waits_for_one_sign_off_is_still_open() =>
        Assert.Equal(RefusalKind.Closed, Begin(ASession.Opened().Confirms(Green), SessionMode.Apart).Refusal!.Kind);

    [Fact]
    public void After_a_complete_session_the_next_one_begins() => Assert.Equal(2, ASession.Completed().Next().Session.Number);

    [Fact]
    public void The_next_session_begins_with_no_answers() => Assert.Empty(ASession.Completed().Next().Session.Answers);

    [Fact]
    public void Once_the_project_has_ended_no_session_begins_and_the_open_one_is_finished()
    {
        var story = ASession.Opened();
        Assert.Null(story.Project.Project.End(story.By(City), EndingKind.Cancelled, "", story.Now));
        story.Confirms(Green).Confirms(City);

        var (session, refusal) = Begin(story, SessionMode.Apart);

        Assert.True(story.Session.IsComplete);
        Assert.Equal((null, RefusalKind.Closed), (session, refusal!.Kind));
        Assert.Contains("もう一度はじめる", refusal.Message, StringComparison.Ordinal);
        story.Project.Project.Reopen();
        Assert.NotNull(Begin(story, SessionMode.Apart).Session);
    }

    [Theory]
    [InlineData((SessionMode)0)]
    [InlineData((SessionMode)4)]
    public void A_way_of_proceeding_that_does_not_exist_is_refused(SessionMode mode) =>
        Assert.Equal(RefusalKind.Invalid, Begin(ASession.Completed(), mode).Refusal!.Kind);

    [Fact]
    public void The_text_is_pinned_as_it_stood_at_the_beginning()
    {
        var stage = RealBook.Stage("planning");
        var project = With(Green);
        var (session, _) = ChecklistSession.Begin(
            project.Project, stage, RealBook.Current, SessionMode.Apart, [], project.Of(Green), project.Now);

        Assert.Equal(
            stage.Items.Select(item => (item.Id, item.Number, item.Title, item.Opening, item.AsksCommitment)),
            session!.Text.Items.Select(item => (item.Id, item.Number, item.Title, item.Opening, item.AsksCommitment)));
    }

    [Fact]
    public void The_pinned_text_names_the_edition_it_was_taken_from() =>
        Assert.Equal(RealBook.Current.Revision, ASession.OfTwo().Session.Text.Revision);

    private static (ChecklistSession? Session, Refusal? Refusal) Begin(ASession story, SessionMode mode) => ChecklistSession.Begin(
        story.Project.Project, RealBook.Stage("planning"), RealBook.Current, mode, [story.Session], story.By(City), story.Now);
}
