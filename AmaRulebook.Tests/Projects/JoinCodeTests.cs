using System.Text.RegularExpressions;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

public partial class JoinCodeTests
{
    private readonly AProject project = With(Green, "山田").AndWith(City, "佐藤").AndWaiting(City, "鈴木");

    [Fact]
    public void It_has_ten_characters_in_groups_and_none_that_look_alike()
    {
        var codes = Enumerable.Range(0, 200).Select(_ => New().Reveal(Secrets.Protector)).ToList();

        Assert.All(codes, code => Assert.Matches(Grouped(), code));
        Assert.Equal(200, codes.Distinct().Count());
    }

    [Fact]
    public void However_it_is_typed_it_is_the_same()
    {
        var code = New();
        var shown = code.Reveal(Secrets.Protector);
        var wide = string.Concat(shown.Select(letter => (char)(letter + 0xFEE0)));

        Assert.All(
            [shown, shown.ToLowerInvariant(), shown.Replace("-", "", StringComparison.Ordinal), $" {shown.Replace('-', ' ')}　", wide, shown.Replace('-', 'ー')],
            typed => Assert.Equal(code.Hash, JoinCode.HashOf(typed)));
        Assert.NotEqual(code.Hash, JoinCode.HashOf(shown + "A"));
        Assert.NotEqual(code.Hash, JoinCode.HashOf("\uD800"));
    }

    [Fact]
    public void It_stands_nowhere_in_clear()
    {
        var code = New();
        var shown = code.Reveal(Secrets.Protector).Replace("-", "", StringComparison.Ordinal);

        Assert.DoesNotContain(shown, code.Hash + code.Sealed, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void It_is_valid_for_a_day()
    {
        var code = New();

        Assert.True(code.IsValidAt(project.Now + TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1)));
        Assert.False(code.IsValidAt(project.Now + TimeSpan.FromHours(24)));
    }

    [Fact]
    public void Any_member_makes_it_and_one_that_is_valid_stays()
    {
        var first = New();
        Assert.Null(project.Project.MakeJoinCode(project.Person("佐藤"), first, project.Now));

        Assert.Null(project.Project.MakeJoinCode(project.Person("山田"), New(), project.Now));

        Assert.Same(first, project.Project.JoinCode);
    }

    [Fact]
    public void One_that_has_run_out_is_replaced()
    {
        project.Project.MakeJoinCode(project.Person("佐藤"), New(), project.Now);
        project.Time.Advance(TimeSpan.FromHours(24));
        var second = New();

        project.Project.MakeJoinCode(project.Person("佐藤"), second, project.Now);

        Assert.Same(second, project.Project.JoinCode);
    }

    [Fact]
    public void One_who_waits_neither_makes_nor_withdraws_it()
    {
        Assert.Equal(RefusalKind.NotAllowed, project.Project.MakeJoinCode(project.Person("鈴木"), New(), project.Now)!.Kind);
        project.Project.MakeJoinCode(project.Person("佐藤"), New(), project.Now);
        Assert.Equal(RefusalKind.NotAllowed, project.Project.WithdrawJoinCode(project.Person("鈴木"))!.Kind);
        Assert.NotNull(project.Project.JoinCode);
    }

    [Fact]
    public void Withdrawn_or_with_a_new_join_link_it_is_gone()
    {
        project.Project.MakeJoinCode(project.Person("佐藤"), New(), project.Now);
        Assert.Null(project.Project.WithdrawJoinCode(project.Person("佐藤")));
        Assert.Null(project.Project.WithdrawJoinCode(project.Person("佐藤")));
        Assert.Null(project.Project.JoinCode);

        project.Project.MakeJoinCode(project.Person("佐藤"), New(), project.Now);
        project.Project.RenewJoinLink(project.Person("山田"), Secrets.New());
        Assert.Null(project.Project.JoinCode);
    }

    private JoinCode New() => JoinCode.New(Secrets.Protector, project.Now);

    [GeneratedRegex("^[2346789ACEFGHJKMPQRTWXY]{3}-[2346789ACEFGHJKMPQRTWXY]{3}-[2346789ACEFGHJKMPQRTWXY]{4}$")]
    private static partial Regex Grouped();
}
