using Xunit;

namespace AmaRulebook.Projects;

public class DoorAddressTests
{
    private const string Token = "abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMN_0";

    [Theory]
    [InlineData($"https://rulebook.example/join/{Token}", $"/join/{Token}")]
    [InlineData($"https://rulebook.example/me/{Token}", $"/me/{Token}")]
    [InlineData($"/join/{Token}", $"/join/{Token}")]
    [InlineData($"join/{Token}", $"/join/{Token}")]
    [InlineData($"こちらからどうぞ→ https://rulebook.example/join/{Token} です。", $"/join/{Token}")]
    [InlineData($"https://rulebook.example/join/{Token}?from=line#top", $"/join/{Token}")]
    public void The_door_is_found_in_what_was_pasted(string pasted, string address) => Assert.Equal(address, DoorAddress.Find(pasted));

    [Theory]
    [InlineData($"https://evil.example/join/{Token}")]
    [InlineData($"//evil.example/join/{Token}")]
    [InlineData($@"\\evil.example/join/{Token}")]
    [InlineData($"javascript:alert(1)//x/join/{Token}")]
    public void Another_host_leads_to_our_own_door(string pasted) => Assert.Equal($"/join/{Token}", DoorAddress.Find(pasted));

    [Theory]
    [InlineData("")]
    [InlineData("//evil.example")]
    [InlineData("https://rulebook.example/projects/new")]
    [InlineData("https://rulebook.example/join/")]
    [InlineData("https://rulebook.example/join/abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMN_")]
    [InlineData($"https://rulebook.example/join/{Token}0")]
    [InlineData($"https://rulebook.example/rejoin/{Token}")]
    [InlineData($"https://rulebook.example/JOIN/{Token}")]
    [InlineData("https://rulebook.example/join/..%2f..%2fstaffghijklmnopqrstuvwxyzABCDEFGHIJKL")]
    public void What_is_no_door_leads_nowhere(string pasted) => Assert.Null(DoorAddress.Find(pasted));
}
