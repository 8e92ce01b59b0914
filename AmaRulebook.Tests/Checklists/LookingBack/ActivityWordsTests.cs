using AmaRulebook.Projects;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.LookingBack;

public class ActivityWordsTests
{
    public static TheoryData<Type> Events => [.. ActivityEvents.All.OrderBy(type => type.Name, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_event_has_words(Type happened) =>
        Assert.NotEqual(Saying.Untold, ActivityWords.Of(Any(happened), Scene()));

    [Fact]
    public void An_event_without_words_would_be_found_out() =>
        Assert.Equal(Saying.Untold, ActivityWords.Of(new SomethingNew(), Scene()));

    [Fact]
    public void Every_event_can_be_read_again_from_its_line() => Assert.All(ActivityEvents.All, type =>
    {
        var story = ASession.OfTwo();
        var written = Activity.Of(Any(type), story.Project.Project, story.By(Green).Id, null, null, story.Now);
        Assert.IsType(type, written.Read());
    });

    [Fact]
    public void Names_stand_apart_from_the_words_of_a_sentence()
    {
        var scene = Scene();
        var let = new ParticipantAdmitted(scene.State.Project.Participants[1].Id);

        var parts = ActivityWords.Of(let, scene)!.Sentence.Parts;

        Assert.Equal([("佐藤", true), ("さんを仲間として迎えました", false)], parts.Select(part => (part.Text, part.IsName)));
    }

    [Fact]
    public void A_brace_in_a_name_is_a_brace() =>
        Assert.Equal("{0}さんへ", Phrase.Of($"{new Name("{0}")}さんへ").ToString());

    private static Scene Scene()
    {
        var story = ASession.Of(With(Green).AndWith(City, "佐藤")).HandsIn(Green).HandsIn(City).Opens(Green);
        return new Scene(story.State, story.By(Green), story.By(Green).Id, story.Session);
    }

    private static ActivityEvent Any(Type happened)
    {
        var constructor = happened.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
        return (ActivityEvent)constructor.Invoke([.. constructor.GetParameters().Select(parameter => AnyValue(parameter.ParameterType))]);
    }

    private static object? AnyValue(Type type) => type switch
    {
        _ when type == typeof(string) => "planning-3",
        _ when type.IsEnum => Enum.GetValues(type).GetValue(0),
        _ when Nullable.GetUnderlyingType(type) is not null => null,
        _ when type.IsValueType => Activator.CreateInstance(type),
        _ when type.IsGenericType => Array.CreateInstance(type.GetGenericArguments()[0], 0),
        _ => null,
    };

    private sealed record SomethingNew : ActivityEvent;
}
